using System;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.DeliveryStaff;

/// <summary>Which requests for training may be approved: "Delivery staff", paragraph 3.</summary>
public static class TrainingRequests
{
    /// <summary>Decides whether a request may be approved: it fits the programmes and the role.</summary>
    /// <exception cref="ArgumentException">The request is null or has no id.</exception>
    public static Decision<Permission> Decide(TrainingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrWhiteSpace(request.Id, nameof(request));
        return Permission.From(
        [
            Answer.Stated(DeliveryStaff3a, "fits the programmes delivered", request.FitsProgrammes).For(request.Id),
            Answer.Stated(DeliveryStaff3b, "fits the job role", request.FitsRole).For(request.Id),
        ]);
    }
}
