package org.stepwell.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.ErrorHandlerAdapter;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.stereotype.Component;

/** Parses one resource strictly: an element or value FHIR R4 does not know means that it is not R4. */
@Component
class R4 {

    private static final int LARGEST_SCALE = 100;
    private static final String ELEMENT_NAME = "[A-Za-z][A-Za-z0-9_]{0,60}";

    private final FhirContext context;

    R4(FhirContext context) {
        this.context = context;
    }

    /** @return the resource, or empty with the reasons among the problems */
    <R extends IBaseResource> Optional<R> parse(Entry entry, Class<R> type, Problems problems) {
        if (isAbsurd(entry.resource())) {
            problems.add(Problem.Kind.VALUE, entry.path(), "holds a number beyond all measure");
            return Optional.empty();
        }
        var before = problems.count();
        try {
            var parser = context.newJsonParser().setParserErrorHandler(new Strict(entry, problems));
            var resource = parser.parseResource(type, entry.resource().toString());
            return problems.count() == before ? Optional.of(resource) : Optional.empty();
        } catch (DataFormatException | IllegalArgumentException | ArithmeticException notR4) {
            // The parser's own message quotes the value, which may be about a person.
            problems.add(Problem.Kind.STRUCTURE, entry.path(), "is not a valid FHIR R4 " + entry.type());
            return Optional.empty();
        }
    }

    /** The parser writes numbers out in full, so that a short one with a huge exponent would take all memory. */
    private static boolean isAbsurd(JsonNode node) {
        return node.isContainerNode()
                ? StreamSupport.stream(node.spliterator(), false).anyMatch(R4::isAbsurd)
                : node.isBigDecimal() && Math.abs((long) node.decimalValue().scale()) > LARGEST_SCALE;
    }

    /** Turns the parser's findings into problems, without the values it quotes. */
    private static final class Strict extends ErrorHandlerAdapter {

        private final Entry entry;
        private final Problems problems;

        Strict(Entry entry, Problems problems) {
            this.entry = entry;
            this.problems = problems;
        }

        @Override
        public void unknownElement(IParseLocation location, String name) {
            structure(name, "is no element of FHIR R4");
        }

        @Override
        public void unexpectedRepeatingElement(IParseLocation location, String name) {
            structure(name, "may occur only once");
        }

        @Override
        public void missingRequiredElement(IParseLocation location, String name) {
            structure(name, "is missing");
        }

        @Override
        public void incorrectJsonType(
                IParseLocation location,
                String name,
                ValueType expected,
                ScalarType expectedScalar,
                ValueType found,
                ScalarType foundScalar) {
            structure(name, "has the wrong JSON type");
        }

        @Override
        public void invalidValue(IParseLocation location, String value, String error) {
            var name = location == null ? null : location.getParentElementName();
            problems.add(Problem.Kind.VALUE, at(name), "holds a value that FHIR R4 does not allow");
        }

        private void structure(String name, String what) {
            problems.add(Problem.Kind.STRUCTURE, at(name), what);
        }

        private String at(String name) {
            return name != null && name.matches(ELEMENT_NAME) ? entry.at(name) : entry.path();
        }
    }
}
