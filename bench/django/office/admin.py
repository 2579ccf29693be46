from django.contrib import admin

from .models import Partner


@admin.register(Partner)
class PartnerAdmin(admin.ModelAdmin):
    list_display = ["name", "reference", "status", "country", "manager", "signed_on"]
    list_filter = ["status"]
    list_select_related = ["manager"]
    list_per_page = 50
    ordering = ["name", "id"]
    search_fields = ["name", "reference"]
    # The setting that is kinder to Django: otherwise it also counts the rows that no filter chose.
    show_full_result_count = False
