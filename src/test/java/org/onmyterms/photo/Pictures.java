package org.onmyterms.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Makes picture files with what cameras and ill-wishers put into them. */
public final class Pictures {

    public static final String SECRET = "12 Secret Street";

    private Pictures() {
    }

    /** Four coloured corners: red, green, blue, white, clockwise from the upper left. */
    public static BufferedImage corners(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        fill(image, 0, 0, Color.RED);
        fill(image, width / 2, 0, Color.GREEN);
        fill(image, width / 2, height / 2, Color.BLUE);
        fill(image, 0, height / 2, Color.WHITE);
        return image;
    }

    /** A red disc on nothing. */
    public static BufferedImage seeThrough(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        return image;
    }

    private static void fill(BufferedImage image, int x, int y, Color colour) {
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(x, y, image.getWidth() / 2, image.getHeight() / 2);
        pen.dispose();
    }

    /** The colours of the corners, clockwise from the upper left, as letters. */
    static String corners(Photo photo) throws IOException {
        BufferedImage image = image(photo);
        int right = image.getWidth() - 6;
        int low = image.getHeight() - 6;
        return letter(image.getRGB(5, 5)) + letter(image.getRGB(right, 5)) + letter(image.getRGB(right, low)) + letter(image.getRGB(5, low));
    }

    private static String letter(int rgb) {
        Color colour = new Color(rgb);
        boolean red = colour.getRed() > 128;
        boolean green = colour.getGreen() > 128;
        return red && green ? "W" : red ? "R" : green ? "G" : "B";
    }

    static BufferedImage image(Photo photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.bytes()));
    }

    public static byte[] file(BufferedImage image, String form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, form, out);
        return out.toByteArray();
    }

    /** A JPEG with another segment after its first bytes. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(jpeg, 0, 2);
        out.writeShort(marker);
        out.writeShort(content.length + 2);
        out.write(content);
        out.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** EXIF as a phone writes it: how it was held, a description, and a place at 51 degrees north. */
    public static byte[] exif(int orientation) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        int text = 8 + 2 + 3 * 12 + 4;
        int gps = text + SECRET.length() + 2;
        out.write("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
        out.writeInt(8);
        out.writeShort(3);
        entry(out, 0x010E, 2, SECRET.length() + 1, text);
        entry(out, 0x0112, 3, 1, orientation << 16);
        entry(out, 0x8825, 4, 1, gps);
        out.writeInt(0);
        out.write((SECRET + "\0\0").getBytes(StandardCharsets.US_ASCII));
        out.writeShort(2);
        entry(out, 1, 2, 2, 'N' << 24);
        entry(out, 2, 5, 3, gps + 2 + 2 * 12 + 4);
        out.writeInt(0);
        for (int part : new int[] {51, 1, 30, 1, 26, 1}) {
            out.writeInt(part);
        }
        return bytes.toByteArray();
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /** A PNG with another chunk after its header. */
    public static byte[] withChunk(byte[] png, String type, byte[] content) throws IOException {
        int header = 8 + 25;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(png, 0, header);
        bytes.write(chunk(type, content));
        bytes.write(png, header, png.length - header);
        return bytes.toByteArray();
    }

    /** A PNG whose header says another size. */
    public static byte[] withSize(byte[] png, int width, int height) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(content);
        out.writeInt(width);
        out.writeInt(height);
        out.write(png, 8 + 8 + 8, 5);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(png, 0, 8);
        bytes.write(chunk("IHDR", content.toByteArray()));
        bytes.write(png, 8 + 25, png.length - 8 - 25);
        return bytes.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(content);
        out.writeInt(content.length);
        out.writeBytes(type);
        out.write(content);
        out.writeInt((int) crc.getValue());
        return bytes.toByteArray();
    }

    /** The kinds of chunk of a PNG, in order, each once. */
    static List<String> chunks(byte[] png) {
        List<String> kinds = new ArrayList<>();
        ByteBuffer bytes = ByteBuffer.wrap(png);
        for (int at = 8; at < png.length; at += 12 + bytes.getInt(at)) {
            String kind = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** The markers of a JPEG up to its pixels, such as FFE0. */
    static List<String> markers(byte[] jpeg) {
        List<String> markers = new ArrayList<>();
        ByteBuffer bytes = ByteBuffer.wrap(jpeg);
        for (int at = 2; at < jpeg.length; at += 2 + (bytes.getShort(at + 2) & 0xFFFF)) {
            String marker = String.format("%04X", bytes.getShort(at));
            markers.add(marker);
            if (marker.equals("FFDA")) {
                break;
            }
        }
        return markers;
    }
}
