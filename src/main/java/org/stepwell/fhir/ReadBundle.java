package org.stepwell.fhir;

import org.springframework.stereotype.Component;
import org.stepwell.assessment.Instruments;

/** Reads a bundle from its bytes to what it says of whom. */
@Component
class ReadBundle {

    private final BundleReader reader;
    private final R4 r4;
    private final Instruments instruments;

    ReadBundle(BundleReader reader, R4 r4, Instruments instruments) {
        this.reader = reader;
        this.r4 = r4;
        this.instruments = instruments;
    }

    /** @throws BundleRefused with every problem found */
    BundleContents contents(byte[] bundle) {
        return new Reading(reader.read(bundle), r4, instruments).contents();
    }
}
