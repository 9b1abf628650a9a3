package no.livskraft.spi;

/**
 * What every plugin is. A plugin implements one of the interfaces below this one, has a public constructor without
 * parameters, and is named in its {@code module-info} ({@code provides}) and in {@code META-INF/services}, so that
 * {@link java.util.ServiceLoader} finds it on the module path and on the class path.
 *
 * <p><b>Who calls, when, on which thread.</b> The host creates each plugin once, on the thread that opens it, and asks
 * for the descriptor right after. <b>Constructor and descriptor must do no input or output</b>: files, databases and
 * networks wait until the host calls the method that needs them.
 *
 * <p><b>If it fails.</b> Whatever the constructor or {@link #descriptor()} throws, the host notes the plugin as failed
 * in its plugin report and goes on without it.
 */
public interface Plugin {

    /**
     * Who the plugin is.
     *
     * @return the same descriptor at every call
     */
    PluginDescriptor descriptor();
}
