"""The page of the program: where one is, what comes, what was decided and why."""
