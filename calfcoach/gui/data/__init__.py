"""The page of the person's data: out in files, in from another computer, back to a backup."""
