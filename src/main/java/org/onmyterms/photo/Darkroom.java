package org.onmyterms.photo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Develops a picked file into a {@link Photo}: drawn anew from its pixels, so that nothing else in the file comes along. */
public final class Darkroom {

    /** The longest side of what is kept, in pixels. */
    public static final int LONGEST = 2000;
    /** The largest file that is opened, in bytes. */
    public static final int LARGEST = 64 << 20;
    /** The most pixels a file may say it has, before any of them is read. */
    static final long MOST_PIXELS = 100_000_000;
    /** The most pixels that are gone over, each counted once for each pass over the picture that the file asks for. */
    private static final long MOST_WORK = 1_500_000_000;
    /** The longest side a file may say it has. */
    static final int LONGEST_READ = 40_000;
    /** The most pixels that are held at once; of larger pictures every second or third row and column is read. */
    private static final long MOST_HELD = 32_000_000;
    private static final float QUALITY = 0.85f;
    private static final int FEW_COLOURS = 256;

    private Darkroom() {
    }

    /**
     * Upright, in sRGB, at most {@value #LONGEST} pixels long, without metadata. The same bytes give the same photo. Throws
     * {@link PhotoException} for what is no JPEG, PNG, GIF or BMP picture, is damaged or cut off, or is too large; takes memory only once it knows.
     */
    public static Photo develop(byte[] file) {
        if (file.length > LARGEST) {
            throw new PhotoException("photo.too-large", LARGEST >> 20);
        }
        FileKind kind = FileKind.of(file);
        kind.refusal().ifPresent(key -> {
            throw new PhotoException(key);
        });
        if (kind == FileKind.JPEG && !Notes.isWhole(file)) {
            throw new PhotoException("photo.cut-off");
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.reader()).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            BufferedImage whole = pixels(reader, kind == FileKind.JPEG ? Notes.passes(file) : 1);
            boolean clear = Colours.areSeeThrough(whole);
            boolean png = clear || kind != FileKind.JPEG && Colours.areAtMost(FEW_COLOURS, whole);
            BufferedImage small = smaller(plain(whole, clear));
            if (kind == FileKind.PNG) {
                Notes.profile(file).ifPresent(profile -> Colours.makeOrdinary(small, profile));
            }
            Orientation held = kind == FileKind.JPEG ? Notes.orientation(file) : Orientation.TOP_LEFT;
            BufferedImage upright = ExifFilterUtils.getFilterForOrientation(held).apply(small);
            return written(plain(upright, clear), png ? Photo.Form.PNG : Photo.Form.JPEG);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw e instanceof PhotoException known ? known : new PhotoException(e, "photo.damaged");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage pixels(ImageReader reader, long passes) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_READ || width * height * passes > MOST_WORK) {
            throw new PhotoException("photo.too-many-pixels");
        }
        int every = 1;
        while (width / every * (height / every) > MOST_HELD) {
            every++;
        }
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, param);
    }

    /** The same in sRGB, with see-through parts only where there are some. */
    private static BufferedImage plain(BufferedImage image, boolean clear) {
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_COLOR_RENDERING, RenderingHints.VALUE_COLOR_RENDER_QUALITY);
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return plain;
    }

    private static BufferedImage smaller(BufferedImage image) throws IOException {
        return Math.max(image.getWidth(), image.getHeight()) <= LONGEST ? image : Thumbnails.of(image).size(LONGEST, LONGEST).asBufferedImage();
    }

    private static Photo written(BufferedImage image, Photo.Form form) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(form.writer()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (form == Photo.Form.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return new Photo(bytes.toByteArray(), form, image.getWidth(), image.getHeight());
    }
}
