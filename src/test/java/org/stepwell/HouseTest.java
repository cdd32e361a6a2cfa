package org.stepwell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/** A test against the whole product as it runs: every such class shares one Spring context and one PostgreSQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Stepwell.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "stepwell.team.secret=" + HouseTest.SECRET)
@ExtendWith(WholePages.class)
public @interface HouseTest {

    /** Seals the sessions, so that a second node can open them. */
    String SECRET = "only-in-tests-only-in-tests-only";
}
