using System.Collections.Frozen;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Seeds.Engine.Pages;

namespace Seeds.Hosting.Rendering;

/// <summary>A theme of Razor components, rendered to static HTML. A new renderer serves each page: a renderer that is kept keeps all it rendered.</summary>
public sealed class RazorTheme : ITheme
{
    /// <summary>Escapes text for HTML; letters of all scripts stay readable.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly FrozenDictionary<Type, Type> components;
    private readonly IServiceProvider services;

    /// <summary>The theme of an assembly: its components that derive from <see cref="PageComponent{TPage}"/>.</summary>
    public RazorTheme(Assembly assembly)
    {
        components = assembly.GetTypes()
            .Where(t => !t.IsAbstract && PageTypeOf(t) is not null)
            .ToFrozenDictionary(t => PageTypeOf(t)!, t => t);
        services = new DefaultServiceProviderFactory().CreateServiceProvider(
            new ServiceCollection().AddSingleton(Encoder));
    }

    /// <inheritdoc/>
    public async ValueTask<string> RenderAsync(PageModel page)
    {
        if (!components.TryGetValue(page.GetType(), out var component))
        {
            throw new InvalidOperationException($"the theme has no component for {page.GetType().Name}: add one that inherits PageComponent<{page.GetType().Name}>");
        }

        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(PageComponent<PageModel>.Page)] = page });
        await using var text = new PageText();
        await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(component, parameters)).WriteHtmlTo(text));
        return text.ToString();
    }

    private static Type? PageTypeOf(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(PageComponent<>)) return type.GetGenericArguments()[0];
        }

        return null;
    }
}
