package org.stepwell;

import java.util.List;

/** Texts that have broken programs before: what no field should take for anything but a text, or refuse by name. */
public final class Naughty {

    /** Stands in every one that has room for it, and nowhere else. */
    public static final String MARK = "zqnaughty";

    /** What a text of ours that is read as a formula comes to. */
    public static final String COMPUTED = "62710561";

    private Naughty() {}

    public static List<String> texts() {
        return List.of(
                "",
                " ",
                "\t\r\n",
                MARK.repeat(500),
                MARK + "\0",
                MARK + "\r\nSet-Cookie: " + MARK + "=1\r\n\r\n<b>",
                "<script>alert('" + MARK + "')</script>",
                "\"><img src=x onerror=" + MARK + "()>",
                "'><svg/onload=" + MARK + "()>",
                "--><iframe srcdoc='<b>" + MARK + "'>",
                "</textarea></title><b>" + MARK,
                "javascript:" + MARK + "()",
                "https://" + MARK + ".example/",
                "//" + MARK + ".example/",
                "/\\" + MARK + ".example/",
                "{{7919*7919}}" + MARK,
                "${7919*7919}" + MARK,
                "#{7919*7919}" + MARK,
                "*{7919*7919}" + MARK,
                "__${7919*7919}__::" + MARK,
                "${T(System).getenv()}" + MARK,
                "${jndi:ldap://localhost:1/" + MARK + "}",
                "@{/" + MARK + "(a=${7919*7919})}",
                "' or '1'='1' -- " + MARK,
                "'; drop table account; -- " + MARK,
                MARK + "%' escape '",
                "\\" + MARK + "\\",
                "(" + MARK + "+)+$[",
                "../../../../etc/passwd%00" + MARK,
                "file:///etc/passwd#" + MARK,
                "=cmd|' /C calc'!A0" + MARK,
                "-1",
                "0",
                "1e309",
                "NaN",
                "Infinity",
                "-0.0",
                "0x10",
                "1,5",
                "2147483648",
                "99999999999999999999",
                "\u0663",
                "2026-02-30",
                "0000-00-00",
                "10000-01-01",
                "+999999999-12-31",
                "-0001-01-01T00:00:00Z",
                "true",
                "null",
                "[]",
                "{\"" + MARK + "\":",
                "%",
                "%s%n%x" + MARK,
                "\u202e" + MARK,
                "\ufeff" + MARK + "\u200b",
                "e\u0301\u0323".repeat(40) + MARK,
                "\ud83d\ude42\ud83c\udff4" + MARK,
                "\u0130I\u0131\u017f\u212a" + MARK,
                "`" + MARK + "`",
                "00000000-0000-0000-0000-000000000000",
                "OPEN");
    }
}
