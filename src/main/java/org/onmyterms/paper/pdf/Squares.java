package org.onmyterms.paper.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.onmyterms.paper.PaperException;

/** The black and white squares of a QR code, with the quiet edge of four squares that ISO/IEC 18004 asks for. */
record Squares(ByteMatrix dark) {

    private static final int QUIET = 4;

    static Squares of(String content) {
        try {
            return new Squares(Encoder.encode(content, ErrorCorrectionLevel.Q).getMatrix());
        } catch (WriterException e) {
            throw new PaperException(e, "paper.print-failed");
        }
    }

    /** Squares along one side, the quiet edge included. */
    int side() {
        return dark.getWidth() + 2 * QUIET;
    }

    boolean isDark(int x, int y) {
        int column = x - QUIET;
        int row = y - QUIET;
        return column >= 0 && row >= 0 && column < dark.getWidth() && row < dark.getHeight() && dark.get(column, row) == 1;
    }
}
