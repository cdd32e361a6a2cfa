package org.stepwell.patient;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Keeps the patient's coded fields in their tables as the words the checks there list. */
@Configuration(proxyBeanMethods = false)
class PatientConversions {

    @Bean
    GenderToKey genderToKey() {
        return new GenderToKey();
    }

    @Bean
    KeyToGender keyToGender() {
        return new KeyToGender();
    }

    @Bean
    ContactChannelToKey contactChannelToKey() {
        return new ContactChannelToKey();
    }

    @Bean
    KeyToContactChannel keyToContactChannel() {
        return new KeyToContactChannel();
    }

    @WritingConverter
    static class GenderToKey implements Converter<Gender, String> {
        @Override
        public String convert(Gender gender) {
            return gender.key();
        }
    }

    @ReadingConverter
    static class KeyToGender implements Converter<String, Gender> {
        @Override
        public Gender convert(String key) {
            return Gender.of(key);
        }
    }

    @WritingConverter
    static class ContactChannelToKey implements Converter<ContactChannel, String> {
        @Override
        public String convert(ContactChannel channel) {
            return channel.key();
        }
    }

    @ReadingConverter
    static class KeyToContactChannel implements Converter<String, ContactChannel> {
        @Override
        public ContactChannel convert(String key) {
            return ContactChannel.of(key);
        }
    }
}
