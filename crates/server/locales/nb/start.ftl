start-title = Hva som ble sagt, og hva det ble til
start-lead = Her kan du følge hvert behov som folk har fortalt om: fra møtet der det ble sagt, til det som endret seg.
start-empty-title = Ennå er ingenting sagt
start-empty-text = Når det første møtet er holdt og notatene er gjennomgått, vises behovene her.
