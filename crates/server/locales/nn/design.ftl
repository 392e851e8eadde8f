design-title = Delene
design-lead = Alt sidene er bygget av, samlet på ett sted.
