package org.hecha.ui.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.osgi.framework.FrameworkUtil;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Who works at this window: the name under which the last step was taken, proposed for the next one and kept across restarts.
 * Injected. UI thread.
 */
@Creatable
@Singleton
public final class Acting {

    private static final String NODE = "org.hecha.ui"; //$NON-NLS-1$
    private static final String KEY = "acting"; //$NON-NLS-1$

    private String name;

    @Inject
    public Acting() {
        name = installed() ? InstanceScope.INSTANCE.getNode(NODE).get(KEY, "") : ""; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Outside of the framework, in a test, nothing is kept. */
    private static boolean installed() {
        return FrameworkUtil.getBundle(Acting.class) != null;
    }

    /** The members of the team in one of these roles. */
    public static List<TeamMember> members(Engagement engagement, Collection<TeamRole> roles) {
        return engagement.getTeam().stream().filter(member -> roles.contains(member.getRole())).toList();
    }

    /** The one of these who acted last, else the only one. */
    public Optional<TeamMember> among(List<TeamMember> members) {
        return members.stream().filter(member -> name.equals(member.getName())).findFirst()
                .or(() -> members.size() == 1 ? Optional.of(members.get(0)) : Optional.empty());
    }

    /** Remembers who took a step. */
    public void as(String person) {
        name = person == null ? "" : person; //$NON-NLS-1$
        if (installed()) {
            InstanceScope.INSTANCE.getNode(NODE).put(KEY, name);
        }
    }

    /** Who acted last, or an empty text. */
    public String name() {
        return name;
    }
}
