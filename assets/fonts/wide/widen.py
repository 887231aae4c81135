"""Makes the fonts of this folder again: the same letters with more room after each. Needs the Python package fonttools 4."""
from pathlib import Path
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent
FAMILIES = {"atkinson-hyperlegible-next/AtkinsonHyperlegibleNext": "Clear", "lexend/Lexend": "Open", "andika/Andika": "Plain"}
APART = {"Wide": 0.06, "Wider": 0.12}
WEIGHTS = {"400Regular": "Regular", "700Bold": "Bold"}
UNUSED = ("Silf", "Glat", "Gloc", "Feat", "Sill", "DSIG", "hdmx", "LTSH", "VDMX")

for source, plain in FAMILIES.items():
    for word, ems in APART.items():
        for weight, style in WEIGHTS.items():
            font = TTFont(FONTS / f"{source}_{weight}.ttf", recalcTimestamp=False)
            more = round(font["head"].unitsPerEm * ems)
            metrics = font["hmtx"].metrics
            for glyph, (advance, bearing) in metrics.items():
                if advance:
                    metrics[glyph] = (advance + more, bearing)
            for table in UNUSED:
                if table in font:
                    del font[table]
            family = f"Terms {plain} {word}"
            texts = {1: family, 2: style, 3: f"{family} {style}", 4: f"{family} {style}", 6: f"{family} {style}".replace(" ", "") }
            table = font["name"]
            table.names = [name for name in table.names if name.nameID in (0, 5, 8, 9, 11, 13, 14)]
            for number, text in texts.items():
                table.setName(text, number, 3, 1, 0x409)
                table.setName(text, number, 1, 0, 0)
            font.save(Path(__file__).resolve().parent / f"Terms{plain}{word}_{weight}.ttf")
