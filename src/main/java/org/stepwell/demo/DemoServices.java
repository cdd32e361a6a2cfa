package org.stepwell.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.referral.ServiceDirectory;
import org.stepwell.referral.ServiceProvider;

/** The invented services of an invented town, one or two of each kind a need can call for. */
@Component
@InEmbeddedRun
class DemoServices {

    private static final List<String[]> TOWN = List.of(
            new String[] {"Harbour Street Housing Advice", "housing-support", "555-0150", "12 Harbour Street"},
            new String[] {"Roof First Tenancy Support", "housing-support", "555-0151", "3 Mill Lane"},
            new String[] {"Northside Food Pantry", "food-support", "555-0152", "88 North Road"},
            new String[] {"Ride to Care", "transport", "555-0153", "Bus depot, Gate 4"},
            new String[] {"Second Start Employment", "employment-support", "555-0154", "20 Market Square"},
            new String[] {"Benefits and Money Desk", "benefits-advice", "555-0155", "Town hall, room 6"},
            new String[] {"Riverside Psychotherapy", "psychotherapy", "555-0156", "7 Quay Walk"},
            new String[] {"Clearwater Recovery Clinic", "addiction-care", "555-0157", "41 Elm Avenue"},
            new String[] {"Everyday Skills Occupational Therapy", "occupational-therapy", "555-0158", "9 Park View"},
            new String[] {"Elm Avenue Family Practice", "primary-care", "555-0159", "45 Elm Avenue"});

    private final ServiceDirectory directory;

    DemoServices(ServiceDirectory directory) {
        this.directory = directory;
    }

    void open() {
        TOWN.forEach(service -> directory.add(ServiceProvider.byPhone(service[0], service[1], service[2], service[3])));
    }
}
