package org.stepwell.workflow;

import java.util.Map;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a page as it stands, so that it can be kept, sent and come back to. */
public final class Address {

    private Address() {}

    /** @return the path with the parameters that say something, in their order, escaped */
    public static String of(String path, Map<String, ?> parameters) {
        var address = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, value) -> {
            if (value != null && StringUtils.hasText(value.toString())) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.encode().buildAndExpand(parameters).toUriString();
    }
}
