package org.hecha.scoring.jiangsu.internal;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** Jiangsu's guide to building zero-carbon factories: gates, thresholds and indicators as data. */
@Component(service = Standard.class)
public final class JiangsuGuide extends DeclaredStandard {
}
