package org.stepwell.fhir;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.Gender;
import org.stepwell.patient.Home;
import org.stepwell.patient.Identifier;
import org.stepwell.patient.Preferences;

/** Reads who a FHIR Patient is. */
final class PersonReader {

    private static final String GEOLOCATION = "http://hl7.org/fhir/StructureDefinition/geolocation";
    private static final int LONGEST_POSTAL_CODE = 20;
    private static final List<NameUse> NAMES = List.of(NameUse.OFFICIAL, NameUse.USUAL);

    private PersonReader() {}

    static Demographics demographics(Patient patient) {
        var name = name(patient);
        return new Demographics(
                PlainText.firstOf(name.getFamily(), name.hasGiven() ? null : name.getText()),
                PlainText.of(name.getGiven().stream().map(StringType::getValue).collect(Collectors.joining(" "))),
                Times.day(patient.getBirthDateElement()),
                patient.hasGender() ? Gender.of(patient.getGender().toCode()) : Gender.UNKNOWN,
                patient.hasDeceasedBooleanType()
                        && patient.getDeceasedBooleanType().booleanValue(),
                patient.getDeceased() instanceof DateTimeType died ? Times.day(died) : null,
                phone(patient),
                address(patient));
    }

    static Preferences preferences(Patient patient) {
        var spoken = patient.getCommunication().stream()
                .sorted(Comparator.comparing(one -> !one.getPreferred()))
                .map(one -> Codes.words(one.getLanguage()))
                .filter(language -> language != null)
                .findFirst();
        return Preferences.speaking(spoken.orElse(null));
    }

    /** The numbers others know the person by; without any, what lets us know the same resource again. */
    static Set<Identifier> identifiers(Patient patient, Entry entry) {
        var identifiers = patient.getIdentifier().stream()
                .filter(one -> PlainText.of(one.getSystem()) != null && PlainText.of(one.getValue()) != null)
                .map(one -> new Identifier(PlainText.of(one.getSystem()), PlainText.of(one.getValue())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (identifiers.isEmpty()) {
            identifiers.add(ofResource(entry));
        }
        return identifiers;
    }

    private static Identifier ofResource(Entry entry) {
        if (entry.fullUrl() != null) {
            return new Identifier("urn:ietf:rfc:3986", entry.fullUrl());
        }
        return entry.id() != null
                ? new Identifier("urn:stepwell:resource-id", entry.id())
                : new Identifier("urn:stepwell:resource-content", entry.contentId());
    }

    /** The official name, else the usual one, else the first that is not a former one or a nickname. */
    private static HumanName name(Patient patient) {
        return patient.getName().stream()
                .min(Comparator.comparingInt(PersonReader::rank))
                .orElseGet(HumanName::new);
    }

    private static int rank(HumanName name) {
        if (!name.hasUse()) {
            return NAMES.size();
        }
        var place = NAMES.indexOf(name.getUse());
        return place >= 0 ? place : NAMES.size() + 1;
    }

    private static String phone(Patient patient) {
        return patient.getTelecom().stream()
                .filter(one -> one.getSystem() == ContactPointSystem.PHONE)
                .map(one -> PlainText.of(one.getValue()))
                .filter(number -> number != null)
                .findFirst()
                .orElse(null);
    }

    /** The postal code, and the place where the address carries one (FHIR extension geolocation). */
    static Home home(Patient patient) {
        var address = patient.getAddressFirstRep();
        var place = address.getExtensionByUrl(GEOLOCATION);
        var north = degrees(place, "latitude");
        var east = degrees(place, "longitude");
        var code = PlainText.of(address.getPostalCode());
        var postalCode = code == null || code.length() > LONGEST_POSTAL_CODE ? null : code;
        return north == null || east == null ? new Home(postalCode, null, null) : new Home(postalCode, north, east);
    }

    private static Double degrees(Extension place, String which) {
        return place != null
                        && place.getExtensionByUrl(which) != null
                        && place.getExtensionByUrl(which).getValue() instanceof DecimalType degrees
                ? Double.valueOf(degrees.getValue().doubleValue())
                : null;
    }

    private static String address(Patient patient) {
        var address = patient.getAddressFirstRep();
        return PlainText.firstOf(address.getText(), lines(address));
    }

    private static String lines(Address address) {
        var place = Stream.of(address.getState(), address.getPostalCode())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return Stream.concat(address.getLine().stream().map(StringType::getValue), Stream.of(address.getCity(), place))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
