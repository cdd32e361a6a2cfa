package org.stepwell.workflow;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Lets aggregates carry enums while the tables carry their words; a feature declares one bean of each for its enums. */
public final class WordConversions {

    private WordConversions() {}

    /** From the constant to its {@link Word}. */
    @WritingConverter
    public static class ToWords implements GenericConverter {

        private final Set<ConvertiblePair> pairs;

        @SafeVarargs
        public ToWords(Class<? extends Enum<?>>... types) {
            pairs = pairs(type -> new ConvertiblePair(type, String.class), types);
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return pairs;
        }

        @Override
        public Object convert(Object source, TypeDescriptor from, TypeDescriptor to) {
            return Word.of((Enum<?>) source);
        }
    }

    /** From the {@link Word} to the constant. */
    @ReadingConverter
    public static class FromWords implements GenericConverter {

        private final Set<ConvertiblePair> pairs;

        @SafeVarargs
        public FromWords(Class<? extends Enum<?>>... types) {
            pairs = pairs(type -> new ConvertiblePair(String.class, type), types);
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return pairs;
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public Object convert(Object source, TypeDescriptor from, TypeDescriptor to) {
            return Word.to((Class) to.getType(), (String) source);
        }
    }

    private static Set<GenericConverter.ConvertiblePair> pairs(
            Function<Class<? extends Enum<?>>, GenericConverter.ConvertiblePair> pair,
            Class<? extends Enum<?>>[] types) {
        return Stream.of(types).map(pair).collect(Collectors.toUnmodifiableSet());
    }
}
