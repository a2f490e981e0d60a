package no.segl.intake;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What is counted before PDFBox sees a file: the cross-reference and object streams, which it unpacks whole while it
 * loads. This is the place for the budgets of all other streams and filters.
 */
final class InflationBudget {

    private static final long LIMIT = 100L * 1024 * 1024;
    private static final int FARTHEST_STREAM_FROM_TYPE = 4096;
    private static final byte[][] TYPES = {bytes("/ObjStm"), bytes("/XRef")};
    private static final byte[] STREAM = bytes("stream");

    private final byte[] file;
    private final byte[] unpacked = new byte[64 * 1024];
    private long spent;

    private InflationBudget(byte[] file) {
        this.file = file;
    }

    static void check(byte[] file) {
        InflationBudget budget = new InflationBudget(file);
        for (byte[] type : TYPES) {
            budget.spendOn(type);
        }
    }

    private void spendOn(byte[] type) {
        int at = Bytes.indexOf(file, type, 0, file.length);
        while (at >= 0) {
            int after = at + type.length;
            int stream = Bytes.indexOf(file, STREAM, after, after + FARTHEST_STREAM_FROM_TYPE);
            if (stream >= 0) {
                unpack(endOfLine(stream + STREAM.length));
            }
            at = Bytes.indexOf(file, type, after, file.length);
        }
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < file.length && (file[at] == '\r' || file[at] == '\n')) {
            at++;
        }
        return at;
    }

    private void unpack(int from) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            int length = inflater.inflate(unpacked);
            while (length > 0) {
                spend(length);
                length = inflater.inflate(unpacked);
            }
        } catch (DataFormatException notPackedThisWay) {
            // another filter, or none: it costs what it weighs
        } finally {
            inflater.end();
        }
    }

    private void spend(int length) {
        spent += length;
        if (spent > LIMIT) {
            throw new TooComplex("its inner structure unpacks to more than " + LIMIT + " bytes");
        }
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
