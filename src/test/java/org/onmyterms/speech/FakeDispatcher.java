package org.onmyterms.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A speech dispatcher that speaks nothing: it writes down what it is asked, and tells the events that a test wants. */
final class FakeDispatcher implements AutoCloseable {

    final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private final ServerSocketChannel server;
    private volatile SocketChannel client;
    private int message = 20;

    FakeDispatcher(Path socket) throws IOException {
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofPlatform().daemon().start(this::serve);
    }

    private void serve() {
        try {
            client = server.accept();
            BufferedReader lines = new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answer(line);
            }
        } catch (IOException closed) {
            asked.add("closed");
        }
    }

    private void answer(String line) throws IOException {
        if (line.equals(".")) {
            message++;
            tell("225-" + message + "\r\n225 OK MESSAGE QUEUED");
        } else if (line.equals("SPEAK")) {
            tell("230 OK RECEIVING DATA");
        } else if (line.equals("LIST SYNTHESIS_VOICES")) {
            tell("249-English\ten-GB\tnone\r\n249-English+Adam\ten-GB\tAdam\r\n249-Welsh\tcy\tnone\r\n249 OK VOICE LIST SENT");
        } else if (!line.startsWith("<speak>")) {
            tell("200 OK");
        }
        asked.add(line);
    }

    /** Waits until this line was asked. */
    void await(String wanted) throws InterruptedException {
        while (!asked.take().equals(wanted)) {
            Thread.onSpinWait();
        }
    }

    void event(int of, String... lines) throws IOException {
        String number = lines[0].substring(0, 3);
        StringBuilder all = new StringBuilder(number + "-" + of + "\r\n" + number + "-1\r\n");
        for (String line : lines) {
            all.append(line).append("\r\n");
        }
        tell(all.substring(0, all.length() - 2));
    }

    void tell(String lines) throws IOException {
        client.write(ByteBuffer.wrap((lines + "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** The dispatcher dies. */
    void hangUp() throws IOException {
        client.close();
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (client != null) {
            client.close();
        }
    }
}
