package org.stepwell;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = Stepwell.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BootTest {
    @Test
    void boots() {}
}
