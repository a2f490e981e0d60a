package no.segl.process;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/** The picture of a model, which says of which model it is: the PNG carries the file's SHA-256. */
record ModelPicture(Path model) {

    private static final String KEYWORD = "model";
    private static final int SIGNATURE = 8;
    /** Length, type and checksum around the 13 bytes of the header. */
    private static final int HEADER_CHUNK = 25;

    Path file() {
        return model.resolveSibling(model.getFileName().toString().replace(".bpmn", ".png"));
    }

    boolean isOfThisModel() throws IOException {
        return Files.exists(file()) && digestIn(Files.readAllBytes(file())).equals(Optional.of(digest()));
    }

    void write(byte[] png) throws IOException {
        byte[] text = (KEYWORD + "\0" + digest()).getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.write(png, 0, SIGNATURE + HEADER_CHUNK);
        out.write(chunk(text));
        out.write(png, SIGNATURE + HEADER_CHUNK, png.length - SIGNATURE - HEADER_CHUNK);
        Files.write(file(), out.toByteArray());
    }

    private static byte[] chunk(byte[] text) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write("tEXt".getBytes(StandardCharsets.ISO_8859_1));
        body.write(text);
        var checksum = new CRC32();
        checksum.update(body.toByteArray());
        var chunk = new ByteArrayOutputStream();
        var data = new DataOutputStream(chunk);
        data.writeInt(text.length);
        data.write(body.toByteArray());
        data.writeInt((int) checksum.getValue());
        return chunk.toByteArray();
    }

    private static Optional<String> digestIn(byte[] png) {
        ByteBuffer chunks = ByteBuffer.wrap(png).position(SIGNATURE);
        while (chunks.remaining() > 8) {
            byte[] content = new byte[chunks.getInt()];
            byte[] type = new byte[4];
            chunks.get(type).get(content).getInt();
            String text = new String(content, StandardCharsets.ISO_8859_1);
            if (new String(type, StandardCharsets.ISO_8859_1).equals("tEXt") && text.startsWith(KEYWORD + "\0")) {
                return Optional.of(text.substring(KEYWORD.length() + 1));
            }
        }
        return Optional.empty();
    }

    private String digest() throws IOException {
        try (InputStream in = Files.newInputStream(model)) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
