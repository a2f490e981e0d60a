package no.segl.notification;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CopyOnWriteArrayList;

/** A name server (RFC 1035, over UDP) whose domains say by their first word how mail fares there. */
final class NameServer implements AutoCloseable {

    private static final int ANSWER = 0x8180;
    private static final int NO_SUCH_NAME = 3;
    private static final int FAILURE = 2;
    private static final int MX = 15;
    private static final int HEADER = 12;

    final CopyOnWriteArrayList<String> asked = new CopyOnWriteArrayList<>();
    private final DatagramSocket socket;

    NameServer() throws IOException {
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "name-server");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "dns://127.0.0.1:" + socket.getLocalPort();
    }

    private void serve() {
        byte[] buffer = new byte[512];
        while (!socket.isClosed()) {
            try {
                DatagramPacket question = new DatagramPacket(buffer, buffer.length);
                socket.receive(question);
                byte[] answer = answer(buffer, question.getLength());
                if (answer.length > 0) {
                    socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private byte[] answer(byte[] question, int length) throws IOException {
        int end = HEADER;
        StringBuilder name = new StringBuilder();
        while (question[end] != 0) {
            name.append(new String(question, end + 1, question[end], StandardCharsets.US_ASCII))
                    .append('.');
            end += question[end] + 1;
        }
        asked.add(name.toString());
        byte[] asIs = java.util.Arrays.copyOfRange(question, HEADER, end + 5);
        short id = ByteBuffer.wrap(question).getShort();
        return switch (name.toString().split("\\.")[0]) {
            case "silent" -> new byte[0];
            case "nowhere" -> message(id, NO_SUCH_NAME, asIs);
            case "broken" -> message(id, FAILURE, asIs);
            case "nomail" -> message(id, 0, asIs, new byte[] {0, 0, 0});
            case "mail" -> message(id, 0, asIs, new byte[] {0, 10, 2, 'm', 'x', (byte) 0xC0, HEADER});
            default -> message(id, 0, asIs);
        };
    }

    /** @param exchanges each an MX record's data: a preference and a name */
    private static byte[] message(short id, int code, byte[] question, byte[]... exchanges) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(id);
        out.writeShort(ANSWER | code);
        out.writeShort(1);
        out.writeShort(exchanges.length);
        out.writeInt(0);
        out.write(question);
        for (byte[] exchange : exchanges) {
            out.writeShort(0xC000 | HEADER);
            out.writeShort(MX);
            out.writeShort(1);
            out.writeInt(60);
            out.writeShort(exchange.length);
            out.write(exchange);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        socket.close();
    }
}
