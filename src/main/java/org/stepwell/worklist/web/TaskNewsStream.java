package org.stepwell.worklist.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;
import org.stepwell.worklist.TaskNews;

/** Tells an open list that it has changed; the list then asks for itself, with its own rights. */
@RestController
class TaskNewsStream {

    /** The browser comes back by itself; the session may have ended by then. */
    private static final Duration OPEN = Duration.ofMinutes(10);

    private final TaskNews news;
    private final Accounts accounts;
    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();

    TaskNewsStream(TaskNews news, Accounts accounts) {
        this.news = news;
        this.accounts = accounts;
    }

    /** @param heard what {@link TaskNews#heard} said when the page was read; another node's number only renews it once more */
    @GetMapping(path = "/tasks/news", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter open(@RequestParam(required = false) Long heard) {
        var account = accounts.current().filter(one -> !one.isPersonal()).orElseThrow(NotPermitted::new);
        var theirs = Stream.concat(
                        Stream.of(account.username()), account.roles().stream().map(Role::key))
                .collect(Collectors.toUnmodifiableSet());
        var stream = new SseEmitter(OPEN.toMillis());
        var end = news.listen(whose -> {
            if (whose.isEmpty()
                    || account.has(Role.SUPERVISOR)
                    || whose.stream().anyMatch(theirs::contains)) {
                tell(stream);
            }
        });
        open.add(stream);
        stream.onCompletion(() -> {
            open.remove(stream);
            end.run();
        });
        stream.onError(failure -> end.run());
        stream.onTimeout(stream::complete);
        // the browser learns that it is connected before there is any news
        send(stream, SseEmitter.event().comment("listening"));
        if (heard != null && heard != news.heard()) {
            tell(stream);
        }
        return stream;
    }

    /** Before the server waits for its requests to end, as none of these would. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        open.forEach(SseEmitter::complete);
    }

    private static void tell(SseEmitter stream) {
        send(stream, SseEmitter.event().name("tasks").data("changed"));
    }

    private static void send(SseEmitter stream, SseEmitter.SseEventBuilder event) {
        try {
            stream.send(event);
        } catch (IOException | IllegalStateException gone) {
            stream.complete();
        }
    }
}
