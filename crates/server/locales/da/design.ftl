design-title = Delene
design-lead = Alt, siderne er bygget af, samlet ét sted.
