using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>Who pays what of a plan: its spend by year and use, shared out to the sources of money.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.MoneyBySource")]
public sealed record MoneyBySource
{
    /// <summary>Version of the snapshot that the plan starts from.</summary>
    [Id(0)] public required long SnapshotVersion { get; init; }

    /// <summary>Version of the settings that name the sources; those of version 0 are illustrative.</summary>
    [Id(1)] public required long SettingsVersion { get; init; }

    /// <summary>The sources, in order of priority.</summary>
    [Id(2)] public required ImmutableArray<MoneySource> Sources { get; init; }

    /// <summary>Every year of the scenario.</summary>
    [Id(3)] public required ImmutableArray<YearMoney> Years { get; init; }
}

/// <summary>Who pays what in a year: by use, payments and what is unpaid sum to the spend, to the unit.</summary>
/// <param name="Year">The year.</param>
/// <param name="Spend">What the plan spends at the prices of the year; uses without any are left out.</param>
/// <param name="Payments">What sources pay, by priority and use; those that pay nothing are left out.</param>
/// <param name="Unpaid">What no source may pay; uses that are wholly paid are left out.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.YearMoney")]
public sealed record YearMoney(
    [property: Id(0)] int Year,
    [property: Id(1)] ImmutableArray<UseAmount> Spend,
    [property: Id(2)] ImmutableArray<SourcePayment> Payments,
    [property: Id(3)] ImmutableArray<UseAmount> Unpaid);

/// <summary>Money for one use.</summary>
/// <param name="Use">The use.</param>
/// <param name="Amount">VND million, from 1.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.UseAmount")]
public readonly record struct UseAmount([property: Id(0)] MoneyUse Use, [property: Id(1)] long Amount);

/// <summary>What one source pays for one use.</summary>
/// <param name="Source">Code of the source.</param>
/// <param name="Use">The use.</param>
/// <param name="Amount">VND million, from 1.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SourcePayment")]
public readonly record struct SourcePayment([property: Id(0)] string Source, [property: Id(1)] MoneyUse Use, [property: Id(2)] long Amount);
