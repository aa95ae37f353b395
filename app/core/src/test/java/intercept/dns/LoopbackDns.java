package intercept.dns;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

/// A small name server of this process, on one port of the loopback interface for UDP and TCP.
final class LoopbackDns implements Closeable {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private final DatagramSocket udp;
    private final ServerSocket tcp;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean refusing;

    LoopbackDns() throws IOException {
        udp = new DatagramSocket(0, LOOPBACK);
        tcp = new ServerSocket(udp.getLocalPort(), 10, LOOPBACK);
        Thread.ofVirtual().start(this::serveUdp);
        Thread.ofVirtual().start(this::serveTcp);
    }

    String written() {
        return LOOPBACK.getHostAddress() + ":" + udp.getLocalPort();
    }

    List<String> asked() {
        return asked;
    }

    void refuseAll() {
        refusing = true;
    }

    @Override
    public void close() throws IOException {
        udp.close();
        tcp.close();
    }

    private void serveUdp() {
        var buffer = new byte[4096];
        while (!udp.isClosed()) {
            try {
                var packet = new DatagramPacket(buffer, buffer.length);
                udp.receive(packet);
                var query = new Message(java.util.Arrays.copyOf(packet.getData(), packet.getLength()));
                var answer = answer(query);
                if (answer.isPresent()) {
                    var wire = answer.get().toWire(512);
                    udp.send(new DatagramPacket(wire, wire.length, packet.getSocketAddress()));
                }
            } catch (IOException e) {
                failures.incrementAndGet();
            }
        }
    }

    private void serveTcp() {
        while (!tcp.isClosed()) {
            try (var socket = tcp.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                var query = new Message(in.readNBytes(in.readUnsignedShort()));
                var wire = answer(query).orElseThrow(IOException::new).toWire();
                var out = new DataOutputStream(socket.getOutputStream());
                out.writeShort(wire.length);
                out.write(wire);
                out.flush();
            } catch (IOException e) {
                failures.incrementAndGet();
            }
        }
    }

    private Optional<Message> answer(Message query) throws IOException {
        var question = query.getQuestion();
        var name = question.getName();
        asked.add(name.toString());
        var answer = new Message(query.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.addRecord(question, Section.QUESTION);
        var text = name.toString(true).toLowerCase(java.util.Locale.ROOT);
        if (text.startsWith("silent")) {
            return Optional.empty();
        }
        if (refusing || text.startsWith("refused")) {
            answer.getHeader().setRcode(Rcode.REFUSED);
        } else if (text.startsWith("nxdomain")) {
            answer.getHeader().setRcode(Rcode.NXDOMAIN);
        } else if (text.startsWith("servfail")) {
            answer.getHeader().setRcode(Rcode.SERVFAIL);
        } else if (text.startsWith("big") && question.getType() == Type.TXT) {
            for (int i = 0; i < 30; i++) {
                answer.addRecord(new TXTRecord(name, DClass.IN, 60 + i, "x".repeat(200)), Section.ANSWER);
            }
        } else if (question.getType() == Type.A) {
            var host = Name.fromString("mail.supplier.example.");
            if (text.startsWith("alias")) {
                answer.addRecord(new CNAMERecord(name, DClass.IN, 60, host), Section.ANSWER);
            }
            answer.addRecord(new ARecord(host, DClass.IN, 60, InetAddress.ofLiteral("192.0.2.1")), Section.ANSWER);
        }
        return Optional.of(answer);
    }
}
