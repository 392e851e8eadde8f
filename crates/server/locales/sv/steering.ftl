steering-lists = Riktning
