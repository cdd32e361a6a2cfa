package org.stepwell.keys;

/** A field was sealed with a key that the keyset does not have: another file, or one from before the key was added. */
public class LostKey extends RuntimeException {

    LostKey(String key, Place place) {
        super("The key " + key + " that seals " + place.table() + "." + place.column()
                + " is not in the keyset of stepwell.keys.file");
    }
}
