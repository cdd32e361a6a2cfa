package org.stepwell.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class EmailChannelTest {

    private static final UUID ID = UUID.randomUUID();

    private final MailServer server = new MailServer();
    private EmailChannel channel;

    @BeforeEach
    void aServer() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(server.port());
        channel = channel("care@clinic.example", sender);
    }

    @AfterEach
    void down() {
        server.goesDown();
    }

    @Test
    void sendsWhatPeopleReadInTheirLanguage() {
        channel.send(new Outgoing(ID, "robin@example.org", "Eine Nachricht für Sie", "Schöne Grüße"));

        assertThat(server.mails())
                .containsExactly(new MailServer.Mail(
                        "robin@example.org",
                        "care@clinic.example",
                        "Eine Nachricht für Sie",
                        "Schöne Grüße",
                        "<" + ID + "@clinic.example>"));
    }

    @Test
    void carriesTheSameMessageIdEachTime() {
        channel.send(new Outgoing(ID, "robin@example.org", "A message", "Hello"));
        channel.send(new Outgoing(ID, "robin@example.org", "A message", "Hello"));

        assertThat(server.mails())
                .extracting(MailServer.Mail::id)
                .hasSize(2)
                .containsOnly("<" + ID + "@clinic.example>");
    }

    @Test
    void mayComeBackToAServerThatIsDownAndSaysNothingOfThePerson() {
        server.goesDown();

        var failure = failure("robin@example.org");

        assertThat(failure.isFinal()).isFalse();
        assertThat(failure).hasMessage("mail-server").hasNoCause();
        server.comesBack();
    }

    @Test
    void knowsAnAddressThatIsNone() {
        assertThat(failure("robin at home").isFinal()).isTrue();
    }

    @Test
    void isNotSetUpWithoutAServerOrASender() {
        assertThat(channel("care@clinic.example", null).isSetUp()).isFalse();
        assertThat(channel(null, new JavaMailSenderImpl()).isSetUp()).isFalse();
        assertThat(channel.isSetUp()).isTrue();
    }

    private ChannelFailure failure(String to) {
        return catchThrowableOfType(
                ChannelFailure.class, () -> channel.send(new Outgoing(ID, to, "A message", "Hello")));
    }

    @SuppressWarnings("unchecked")
    private static EmailChannel channel(String from, JavaMailSender sender) {
        ObjectProvider<JavaMailSender> provider = mock(ObjectProvider.class);
        when(provider.getIfAvailable()).thenReturn(sender);
        when(provider.getObject()).thenReturn(sender);
        return new EmailChannel(provider, new NotificationSettings(from, null, null, null, Map.of()));
    }
}
