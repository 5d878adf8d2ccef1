"""The physio's desk: programs, previews, handouts, clients."""
