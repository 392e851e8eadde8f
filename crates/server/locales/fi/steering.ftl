steering-lists = Suunta
