design-title = The parts
design-lead = Everything that pages are built of, in one place.
