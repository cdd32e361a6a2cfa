package org.stepwell.team;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/**
 * How somebody of the staff is reached, as it was typed.
 *
 * @param phone null when there is none, as may be the e-mail address
 * @param digest whether they want their day in numbers each morning, by e-mail
 */
public record Reach(String phone, String email, boolean digest) {

    /** With an extension, as people write it. */
    private static final Pattern PHONE = Pattern.compile("[+(]?\\d[\\d ()./-]*( ?(?:x|ext\\.?) ?\\d{1,6})?");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;:<>\"()]+@[^\\s@,;:<>\"()]+\\.[^\\s@,;:<>\"()]+");
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_EMAIL = 200;
    private static final int FEWEST_DIGITS = 7;

    public Reach {
        phone = written(phone);
        email = written(email);
    }

    /** @return what is wrong, by field: each the key of a sentence; empty when nothing is */
    public Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (phone != null && !isPhone()) {
            errors.put("phone", "reach.phone-wrong");
        }
        if (email != null
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            errors.put("email", "reach.email-wrong");
        } else if (digest && email == null) {
            errors.put("email", "reach.email-missing");
        }
        return errors;
    }

    private boolean isPhone() {
        return phone.length() <= LONGEST_PHONE
                && PHONE.matcher(phone).matches()
                && phone.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    private static String written(String typed) {
        return StringUtils.hasText(typed) ? typed.strip() : null;
    }
}
