package org.stepwell;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.stepwell.team.web.Routes.Route;

/** What an address reads of a request: the parameters of the methods that answer there. */
@Component
public class RouteFields {

    private final RequestMappingHandlerMapping pages;

    RouteFields(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        this.pages = pages;
    }

    /** One of them, with something believable to say there. */
    public record Field(String name, boolean needed, String sample) {}

    /** @return the fields of a query or of a form, without those of the address itself */
    public List<Field> of(Route route) {
        return pages.getHandlerMethods().entrySet().stream()
                .filter(page -> answers(page.getKey(), route))
                .flatMap(page -> fields(page.getValue().getMethod()))
                .toList();
    }

    private static boolean answers(RequestMappingInfo page, Route route) {
        return page.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.name().equals(route.method()))
                && page.getPatternValues().stream()
                        .map(pattern -> pattern.replaceAll("(?<=\\{\\w{1,20}):[^/]*}(?=/|$)", "}"))
                        .anyMatch(route.pattern().toString()::equals);
    }

    private static Stream<Field> fields(Method method) {
        return Arrays.stream(method.getParameters()).flatMap(parameter -> {
            if (parameter.isAnnotationPresent(RequestParam.class)) {
                return Stream.of(field(parameter));
            } else if (parameter.isAnnotationPresent(ModelAttribute.class)
                    && parameter.getType().isRecord()) {
                return Arrays.stream(parameter.getType().getRecordComponents()).map(RouteFields::field);
            }
            return Stream.of();
        });
    }

    private static Field field(Parameter parameter) {
        var param = parameter.getAnnotation(RequestParam.class);
        var name = param.value().isEmpty() ? parameter.getName() : param.value();
        var needed = param.required() && param.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        return new Field(name, needed, sample(parameter.getType()));
    }

    private static Field field(RecordComponent component) {
        return new Field(component.getName(), false, sample(component.getType()));
    }

    private static String sample(Class<?> type) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        } else if (type == LocalDate.class) {
            return LocalDate.EPOCH.plusYears(50).toString();
        } else if (type == UUID.class) {
            return UUID.randomUUID().toString();
        }
        return type == boolean.class ? "true" : type == String.class ? "something said" : "1";
    }
}
