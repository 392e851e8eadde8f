refusal-suggestion-not-in-the-part = De orden står inte i den delen. Kopiera dem från sidan.
refusal-suggestion-the-same = Orden du föreslår är de som redan står där. Skriv vad som ska vara annorlunda.
refusal-suggestion-settled = Det här är redan avgjort. Ladda om sidan.
refusal-suggestion-taken-back = Den som lämnade förslaget har tagit tillbaka det. Ingenting mer kan göras med det.
refusal-suggestion-still-personal = Det står fortfarande ett nummer eller en adress där. Ta bort det.
thing-suggestion = ändringsförslag
field-instead = Vad som ska stå i stället
