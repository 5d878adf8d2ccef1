"""Small widgets that know nothing of calves."""
