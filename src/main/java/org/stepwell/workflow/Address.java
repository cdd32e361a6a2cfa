package org.stepwell.workflow;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a page as it stands, so that it can be kept, sent and come back to. */
public final class Address {

    private Address() {}

    /**
     * @param changed what is said otherwise, by its name; empty to leave it out
     * @return the path with what the record says, by the names and in the order of its parts
     */
    public static String of(String path, Record said, Map<String, String> changed) {
        var all = new LinkedHashMap<String, Object>();
        for (var part : said.getClass().getRecordComponents()) {
            var name = part.getName();
            all.put(name, changed.containsKey(name) ? changed.get(name) : value(part.getAccessor(), said));
        }
        return of(path, all);
    }

    private static Object value(Method accessor, Record said) {
        ReflectionUtils.makeAccessible(accessor);
        return ReflectionUtils.invokeMethod(accessor, said);
    }

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
