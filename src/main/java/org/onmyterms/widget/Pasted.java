package org.onmyterms.widget;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javax.imageio.ImageIO;

/**
 * Pictures that are pasted or dropped: a file, or points that some other program put on the clipboard, which become a PNG file.
 *
 * @param file   what is done with a file
 * @param points what is done with a picture that is no file; its bytes are made when they are called for, on any thread
 */
public record Pasted(Consumer<Path> file, Consumer<Callable<byte[]>> points) {

    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    /** Takes pictures that are dropped on this node, and pasted in it when there are no words to paste. */
    public void on(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, over -> {
            if (holdsPicture(over.getDragboard())) {
                over.acceptTransferModes(TransferMode.COPY);
                over.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, dropped -> {
            dropped.setDropCompleted(take(dropped.getDragboard()));
            dropped.consume();
        });
        node.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            Clipboard board = Clipboard.getSystemClipboard();
            if (PASTE.match(pressed) && !board.hasString() && take(board)) {
                pressed.consume();
            }
        });
    }

    /** Takes the picture on this clipboard. False when there is none. */
    public boolean take(Clipboard board) {
        if (board.hasFiles() && !board.getFiles().isEmpty()) {
            board.getFiles().stream().map(File::toPath).forEach(file);
        } else if (board.hasImage() && board.getImage() != null) {
            Image image = board.getImage();
            points.accept(() -> png(image));
        } else {
            return false;
        }
        return true;
    }

    private static boolean holdsPicture(Clipboard board) {
        return board.hasFiles() || board.hasImage();
    }

    private static byte[] png(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(copy, "png", bytes);
        return bytes.toByteArray();
    }
}
