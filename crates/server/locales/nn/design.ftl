design-title = Delane
design-lead = Alt sidene er bygde av, samla på éin stad.
