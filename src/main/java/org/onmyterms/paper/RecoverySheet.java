package org.onmyterms.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onmyterms.words.Words;

/** The one page that opens a plan again when its words are forgotten. It is for the person alone. */
public final class RecoverySheet {

    private RecoverySheet() {
    }

    /**
     * @param keyWords    the five words, in order; none when only the recovery key is new
     * @param recoveryKey in its groups, separated by hyphens or spaces, printed as given; none for a supporter's words
     * @param language    BCP 47, of the key words and the sheet
     */
    public static Document of(Words words, List<String> keyWords, Optional<String> recoveryKey, String language, LocalDate date) {
        Framing framing = new Framing(words, language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, framing.runs("paper.recovery.title"), "title"));
        blocks.add(new Block.Para(framing.runs("paper.recovery.what"), Block.Tone.LEAD));
        if (!keyWords.isEmpty()) {
            blocks.add(new Block.Heading(2, framing.runs("paper.recovery.words"), "words"));
            blocks.add(new Block.Listing(keyWords.stream().map(w -> List.of(new Run(w, Optional.empty(), true))).toList(), Block.Tone.LARGE, true));
        }
        recoveryKey.ifPresent(key -> {
            blocks.add(new Block.Heading(2, framing.runs("paper.recovery.key"), "key"));
            blocks.add(new Block.Para(List.of(new Run(key, Optional.empty(), true)), Block.Tone.LARGE));
            blocks.add(new Block.Code(key, words.text("paper.recovery.code")));
        });
        blocks.add(new Block.Heading(2, framing.runs("paper.recovery.safe"), "safe"));
        blocks.add(new Block.Para(framing.runs("paper.recovery.keep")));
        return new Document(words.text("paper.recovery.title"), language, date, Layout.CLEAR, blocks);
    }
}
