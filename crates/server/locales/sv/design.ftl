design-title = Delarna
design-lead = Allt som sidorna är byggda av, på ett ställe.
