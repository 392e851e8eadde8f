start-title = Hvad der blev sagt, og hvad det blev til
start-lead = Her kan du følge hvert behov, som folk har fortalt om: fra mødet, hvor det blev sagt, til det, der ændrede sig.
start-empty-title = Endnu er intet blevet sagt
start-empty-text = Når det første møde er holdt, og noterne er gennemgået, kan behovene ses her.
