package org.stepwell.workflow;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** Evaluates what models say, without the doors that reflection would open to anybody who can deploy one. */
class GuardedExpressions extends JuelExpressionManager {

    GuardedExpressions(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    protected ELResolver createElResolver() {
        var guarded = new CompositeELResolver();
        guarded.add(new NoReflection());
        guarded.add(super.createElResolver());
        return guarded;
    }

    /** Refuses to go from any value to its class, or to touch types that lead out of the model. */
    private static class NoReflection extends ELResolver {

        private static final Set<String> MEMBERS = Set.of("class", "getClass", "classLoader", "forName", "invoke");

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            refuse(base, property);
            return null;
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] parameters) {
            refuse(base, method);
            return null;
        }

        private static void refuse(Object base, Object member) {
            if (base == null) {
                return;
            }
            var type = base instanceof Class<?> || base instanceof ClassLoader || base instanceof Runtime;
            if (type || base instanceof ProcessBuilder || MEMBERS.contains(String.valueOf(member))) {
                throw new ELException("A model may not use reflection");
            }
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            refuse(base, property);
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return false;
        }

        @Override
        public java.util.Iterator<java.beans.FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return java.util.Collections.emptyIterator();
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return null;
        }
    }
}
