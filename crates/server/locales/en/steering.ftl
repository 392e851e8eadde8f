steering-lists = Direction
