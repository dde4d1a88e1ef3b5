package org.hecha.ui.review.internal.opening;

import java.util.List;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** Names in certificates as people read them. */
public final class DistinguishedName {

    private DistinguishedName() {
    }

    /** The common name of an RFC 4514 name, else the whole. */
    public static String shortly(String name) {
        try {
            List<Rdn> parts = new LdapName(name).getRdns();
            for (int i = parts.size() - 1; i >= 0; i--) {
                if (parts.get(i).getType().equalsIgnoreCase("CN") && parts.get(i).getValue() instanceof String common) { //$NON-NLS-1$
                    return common;
                }
            }
            return name;
        } catch (InvalidNameException e) {
            // Whatever stands in a hostile certificate is shown as it is.
            return name;
        }
    }
}
