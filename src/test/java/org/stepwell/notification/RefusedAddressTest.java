package org.stepwell.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that answers the recipient with a code of its own. */
class RefusedAddressTest {

    @ParameterizedTest
    @CsvSource({"550, true", "553, true", "450, false", "452, false"})
    void tellsAnAddressThatIsGoneFromAMailboxThatIsBusy(int code, boolean isFinal) throws IOException {
        try (var server = new ServerSocket(0)) {
            var served = CompletableFuture.runAsync(() -> serve(server, code));
            var failure = catchThrowableOfType(ChannelFailure.class, () -> channel(server.getLocalPort())
                    .send(new Outgoing(UUID.randomUUID(), "gone@example.org", "A message", "Hello")));

            assertThat(failure.isFinal()).isEqualTo(isFinal);
            assertThat(failure.getMessage()).doesNotContain("gone");
            served.join();
        }
    }

    private static void serve(ServerSocket server, int code) {
        try (var socket = server.accept();
                var in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            var out = socket.getOutputStream();
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var answer = line.startsWith("RCPT") ? code + " gone@example.org is not here" : "250 yes";
                out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static EmailChannel channel(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        ObjectProvider<JavaMailSender> provider = mock(ObjectProvider.class);
        when(provider.getObject()).thenReturn(sender);
        return new EmailChannel(provider, new NotificationSettings("care@clinic.example", null, null, null, Map.of()));
    }
}
