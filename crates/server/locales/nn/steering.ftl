steering-lists = Retning
