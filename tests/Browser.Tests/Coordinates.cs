using Microsoft.Playwright;

namespace ModelWard.Browser.Tests;

/// <summary>The numbers that place the drawings of a page.</summary>
public sealed record Coordinates
{
    /// <summary>How many attributes were looked at.</summary>
    public int Looked { get; init; }

    /// <summary>Those that hold something else than numbers as a browser reads them: not a number, or with a comma for its point.</summary>
    public string[] Wrong { get; init; } = [];

    /// <summary>Looks at every drawing and every style attribute of a page as it stands.</summary>
    public static Task<Coordinates> Of(IPage page) => page.EvaluateAsync<Coordinates>("""
        () => {
          const single = /^(x|y|[xy][12]|d[xy]|c[xy]|r[xy]?|width|height|offset|font-size|stroke-width|stroke-dashoffset|(fill-|stroke-)?opacity)$/;
          const several = /^(d|points|viewBox)$/;
          const list = /^stroke-dasharray$/;
          const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?(px|em|rem|%)?$/i;
          const counts = { matrix: [6], translate: [1, 2], scale: [1, 2], rotate: [1, 3], skewX: [1], skewY: [1] };
          const none = /NaN|Infinity|undefined|null/;
          const fits = {
            single: value => number.test(value),
            transform: value => [...value.matchAll(/(\w+)\(([^)]*)\)/g)].every(([, verb, values]) => {
              const parts = values.trim().split(/[\s,]+/);
              return counts[verb].includes(parts.length) && parts.every(part => number.test(part));
            }),
            list: value => value === 'none' || value.trim().split(/[\s,]+/).every(part => number.test(part)),
            several: value => !/\d,\d/.test(value),
            // Functions part their values by commas.
            style: value => !/\d,\d/.test(value.replace(/\([^()]*\)/g, '')),
          };
          const seen = [];
          for (const element of document.querySelectorAll('svg, svg *'))
            for (const { name, value } of element.attributes) {
              const kind = name === 'transform' ? name : single.test(name) ? 'single' : list.test(name) ? 'list' : several.test(name) ? 'several' : null;
              if (kind) seen.push({ element, name, value, kind });
            }
          for (const element of document.querySelectorAll('[style]'))
            seen.push({ element, name: 'style', value: element.getAttribute('style'), kind: 'style' });
          const wrong = seen.filter(({ value, kind }) => none.test(value) || !fits[kind](value));
          return { looked: seen.length, wrong: wrong.map(({ element, name, value }) => `<${element.tagName} ${name}="${value.slice(0, 80)}">`) };
        }
        """);
}
