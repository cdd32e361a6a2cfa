package org.stepwell.demo;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.team.Role;

/** Tells whoever started the embedded run where it is and how to get in. */
@Component
@InEmbeddedRun
class Welcome {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    @EventListener
    void on(WebServerInitializedEvent started) {
        var usernames = Arrays.stream(Role.values()).map(Role::key).collect(Collectors.joining(", "));
        log.info("Stepwell is at http://localhost:{}", started.getWebServer().getPort());
        log.info("Sign in as {}; the password is {}", usernames, DemoPeople.PASSWORD);
    }
}
